/**
 * A shop's days, told through the use cases: each acceptance scenario of the domain specification is a test of that
 * name. The stories are abstract and know no storage; a storage runs them by subclasses that say how a store is opened.
 * Start with {@link com.nuvana.lottery.app.story.Story} and {@link com.nuvana.lottery.app.story.CornerShop}. Nothing in
 * here writes to a store but through a use case.
 */
package com.nuvana.lottery.app.story;
