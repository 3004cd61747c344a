/** Runs the launcher at the root of the project, in a copy with the built jar, as a person would. */
package com.nuvana.lottery.verification.launcher;
