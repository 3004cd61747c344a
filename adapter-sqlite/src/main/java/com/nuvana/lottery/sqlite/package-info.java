/**
 * The ports of the application over one encrypted SQLite file. Start with {@code SqliteStore}; what it is given
 * ({@code SqliteConfig}, {@code StoreKey}) are plain values. Everything else is in {@code internal} and may change at any
 * time. No rule of the shop is decided here: what is asked is stored or fetched, all of it or nothing.
 */
package com.nuvana.lottery.sqlite;
