/**
 * {@code lottery demo}: a store's day played for real, on a fresh encrypted store, through the same front door as every
 * other command. Start with {@link com.nuvana.lottery.cli.demo.DemoDay}. Nothing here is used by anything else.
 */
package com.nuvana.lottery.cli.demo;
