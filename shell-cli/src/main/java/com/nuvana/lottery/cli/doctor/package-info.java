/** The checks of a whole store, read-only, and how findings are shown. */
package com.nuvana.lottery.cli.doctor;
