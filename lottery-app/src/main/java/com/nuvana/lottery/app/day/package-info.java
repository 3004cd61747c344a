/**
 * Use cases about the business day: its opening, the draft, and the close in two phases. Start with
 * {@link com.nuvana.lottery.app.day.PrepareClose}, then with {@link com.nuvana.lottery.app.day.CommitClose}, which
 * books what that one stored. Between the two nothing is kept in memory, and only a commit ends a day: no timer and no
 * reading of a clock does.
 */
package com.nuvana.lottery.app.day;
