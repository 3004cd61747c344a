/** Tests over real HTTP alone: what they know of the cloud they have from its answers, or from what it shows in Java. */
package com.nuvana.lottery.simulator;
