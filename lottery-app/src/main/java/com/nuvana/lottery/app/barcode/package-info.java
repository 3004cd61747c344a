/**
 * Use cases about reading codes: what a scan means in this store, and which layouts it has enabled. Start with
 * {@link com.nuvana.lottery.app.barcode.ReadBarcode}. How digits split into fields is no matter of this package but of
 * the domain's, and the scanner itself belongs to a shell.
 */
package com.nuvana.lottery.app.barcode;
