/**
 * The shop and its people as all other packages see them: ids, names, settings, and who gives or approves a command.
 * Start with {@link com.nuvana.lottery.domain.store.Stamp}, which every movement carries, then with
 * {@link com.nuvana.lottery.domain.store.Settings}. What only one feature needs stays with that feature, and what the
 * state's lottery lays down is in {@code jurisdiction}: a store knows its state by code alone.
 */
package com.nuvana.lottery.domain.store;
