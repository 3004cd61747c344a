/**
 * What the use cases need from outside, as interfaces: the transaction, what can be read and written in it, ids and the
 * hashing of PINs. Start with {@link com.nuvana.lottery.app.port.UnitOfWork}; then
 * {@link com.nuvana.lottery.app.port.Views} for reading and {@link com.nuvana.lottery.app.port.Tx} for writing, which
 * nothing else hands out. The words are those of the domain: no type of a database, a driver, a file system or a
 * network comes in.
 */
package com.nuvana.lottery.app.port;
