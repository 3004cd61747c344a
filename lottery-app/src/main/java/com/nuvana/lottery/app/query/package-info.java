/**
 * Use cases that answer a question and book nothing. Start with {@link com.nuvana.lottery.app.query.FindPack}. No
 * {@code Tx}, no actor and no journal comes in: what writes is not a query.
 */
package com.nuvana.lottery.app.query;
