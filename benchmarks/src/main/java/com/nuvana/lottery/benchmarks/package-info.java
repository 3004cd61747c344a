/**
 * Measures what everything costs. A figure of the disk never stands alone: beside it stand the same writes by raw JDBC
 * and a probe of plain synced writes, measured in turn with it. Start with {@link com.nuvana.lottery.benchmarks.Measure};
 * the classes named Benchmark are JMH's.
 */
package com.nuvana.lottery.benchmarks;
