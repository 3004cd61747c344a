/**
 * The front door for a host program: {@code Lottery.open(LotteryConfig)} gives the use cases, wired to a store, and is the
 * only place where the parts are put together. What is public here is a promise to hosts, so it starts small and stays. It
 * holds no static state, starts no thread that {@code close()} does not end, and never exits the JVM.
 */
package com.nuvana.lottery.embed;
