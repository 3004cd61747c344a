/** The reports, one class each, and how they are laid out. Start with {@code ReportGroup}. Every figure comes from a query. */
package com.nuvana.lottery.cli.report;
