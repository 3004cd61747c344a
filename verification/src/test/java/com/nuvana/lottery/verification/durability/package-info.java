/**
 * Nothing lost, nothing doubled: programs are killed in the middle of their work, several work on one store, older files
 * are brought up to date, and clocks are wrong. Start with {@link com.nuvana.lottery.verification.durability.Checker},
 * which reads a file with its own SQL and arithmetic, and with
 * {@link com.nuvana.lottery.verification.durability.ModelShop}, which says what has to stand in it: neither may use any
 * code of the product, or they would share its mistakes.
 */
package com.nuvana.lottery.verification.durability;
