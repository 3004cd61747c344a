/**
 * Fakes, fixtures and contract suites for the tests of every module. Start with
 * {@link com.nuvana.lottery.app.testkit.InMemoryStore} and {@link com.nuvana.lottery.app.testkit.Shop}; a storage proves
 * itself with the suites named {@code …Contract}. Nothing here knows a database.
 */
package com.nuvana.lottery.app.testkit;
