/**
 * Setting up the store and its settings, and what all use cases ask of it. Start with
 * {@link com.nuvana.lottery.app.store.SetUpStore}; to write a use case, start with
 * {@link com.nuvana.lottery.app.store.Books}, which gives time, ids and stamps, and
 * {@link com.nuvana.lottery.app.store.StoreRules}, which joins the store's choices with the profile of its state. No
 * other package of use cases comes in: they all stand on this one.
 */
package com.nuvana.lottery.app.store;
