/**
 * The command line: a class for each verb that parses, calls one use case, prints and ends with an exit code. Start with
 * {@code Main}. No rule of the shop is decided here, no command catches exceptions, and nothing writes to the standard
 * streams by itself.
 */
package com.nuvana.lottery.cli;
