/**
 * What does not add up, as a command finds it while it books. Start with
 * {@link com.nuvana.lottery.app.discrepancy.FoundDiscrepancies}. What counts as a discrepancy is decided by the domain
 * and by the use case that sees it; here it is given its interval and told after the other facts of the command.
 */
package com.nuvana.lottery.app.discrepancy;
