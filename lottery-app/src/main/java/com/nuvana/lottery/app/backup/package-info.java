/**
 * What backups of a store are called, and how long each is kept. Start with {@link
 * com.nuvana.lottery.app.backup.BackupName}. No file comes in: an adapter copies the store, looks at the copy and deletes
 * what is surplus.
 */
package com.nuvana.lottery.app.backup;
