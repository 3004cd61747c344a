/**
 * What does not add up about a pack: a gap between two readings, a reading behind the books, a pack nobody saw, a large
 * jump. Start with {@link com.nuvana.lottery.domain.discrepancy.Discrepancy}; the kinds are in
 * {@link com.nuvana.lottery.domain.discrepancy.DiscrepancyKind}. Nothing in here blocks a close or changes a pack: use
 * cases raise these beside the movement that showed them.
 */
package com.nuvana.lottery.domain.discrepancy;
