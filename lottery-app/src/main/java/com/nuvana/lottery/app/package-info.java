/**
 * What people do in the shop, one final class for each use case, and the ports that these need from outside. Start with
 * any use case of the package {@code pack}, then {@code port.UnitOfWork}. Besides the domain only the JDK comes in: no
 * database, no network, no framework, no logging.
 */
package com.nuvana.lottery.app;
