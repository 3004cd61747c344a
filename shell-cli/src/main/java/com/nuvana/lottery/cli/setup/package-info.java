/** Making a store, and seeing how it stands. */
package com.nuvana.lottery.cli.setup;
