/**
 * Ticket codes: how digits split into fields, as data, and the one parser that reads every code from a scanner or a
 * keyboard. Start at {@link com.nuvana.lottery.domain.barcode.BarcodeParser}; what it answers is a
 * {@link com.nuvana.lottery.domain.barcode.Scan}. Code here knows no layout by name: the known ones are rows of
 * {@link com.nuvana.lottery.domain.barcode.KnownLayouts}, and a store may add its own. Whether a game or pack exists
 * is asked by the use case, never here.
 */
package com.nuvana.lottery.domain.barcode;
