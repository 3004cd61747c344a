/** The verbs on backups, and restoring one. Start with {@code BackupGroup}. */
package com.nuvana.lottery.cli.backup;
