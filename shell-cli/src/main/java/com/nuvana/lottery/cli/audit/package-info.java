/** The verb on the audit journal. Start with {@code AuditGroup}. */
package com.nuvana.lottery.cli.audit;
