/**
 * How the store's file is opened, locked, migrated, read and written. Start with {@code StoreEngine}, which owns the
 * connections, and {@code JdbiUnitOfWork}, which runs the transactions; a {@code Jdbi...} class per port and a
 * {@code Stored...} record per kind of row do the rest. Nobody outside the adapter may use anything of it.
 */
package com.nuvana.lottery.sqlite.internal;
