/**
 * The rules of scratch tickets in a shop, as values: what a pack, a bin, a day and a shift are, and what may happen to
 * them. Start with the four words that every feature package shares, {@code Outcome}, {@code Refusal}, {@code Change} and
 * {@code Fact}, then with the package {@code pack}. Nothing in here reads a file, a clock or a random number, and nothing
 * throws to say no.
 */
package com.nuvana.lottery.domain;
