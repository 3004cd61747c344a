/** The verbs on bins, one class each. Start with {@code BinGroup}. No rule is decided here. */
package com.nuvana.lottery.cli.bin;
