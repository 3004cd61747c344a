/**
 * JSON values and their one canonical text form, for what is hashed or sent: journal, facts, digests. Start with
 * {@link com.nuvana.lottery.app.json.Json}. Reading JSON is not done here.
 */
package com.nuvana.lottery.app.json;
