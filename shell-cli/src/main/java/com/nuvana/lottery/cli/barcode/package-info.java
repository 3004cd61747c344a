/** The verbs on barcodes and their layouts, one class each. Start with {@code BarcodeGroup}. No rule is decided here. */
package com.nuvana.lottery.cli.barcode;
