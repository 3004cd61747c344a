/** Running command lines in tests. Start with {@link com.nuvana.lottery.cli.tester.CliTester}. */
package com.nuvana.lottery.cli.tester;
