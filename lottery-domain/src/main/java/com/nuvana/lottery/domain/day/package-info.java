/**
 * The business day, from one close to the next, and the close in its two phases. Start with
 * {@link com.nuvana.lottery.domain.day.BusinessDay} and its states, then with
 * {@link com.nuvana.lottery.domain.day.CloseSheet}, which tests the decision about every pack on sale, and
 * {@link com.nuvana.lottery.domain.day.Preparation}, which fixes what a commit will book. The clock may date a day but
 * never ends one, a closed day is not opened again, and what a count does to a pack stays in {@code pack}.
 */
package com.nuvana.lottery.domain.day;
