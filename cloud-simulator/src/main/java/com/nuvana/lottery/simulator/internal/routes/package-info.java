/**
 * What the cloud answers: one class for each group of routes, and in front of them what is asked of every request. Start
 * at {@link com.nuvana.lottery.simulator.internal.routes.Cloud}. Requests and answers are values here; sockets are the
 * business of {@code internal.http}.
 */
package com.nuvana.lottery.simulator.internal.routes;
