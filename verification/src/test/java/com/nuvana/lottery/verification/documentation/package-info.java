/**
 * Runs what the documents show: every console block of README.md and docs is carried out with the built program, and what
 * it prints is compared. Start with {@link com.nuvana.lottery.verification.documentation.ExecutedDocumentsTest}.
 */
package com.nuvana.lottery.verification.documentation;
