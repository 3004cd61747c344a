/**
 * What becomes of figures once they are measured: judged against their goals, compared with the run before, written as a
 * table, saved, and drawn. Start with {@link com.nuvana.lottery.benchmarks.report.Line}. Nothing here measures anything.
 */
package com.nuvana.lottery.benchmarks.report;
