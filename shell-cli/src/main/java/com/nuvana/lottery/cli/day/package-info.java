/** The verbs on the business day and its close, one class each. Start with {@code DayGroup}. No rule is decided here. */
package com.nuvana.lottery.cli.day;
