/**
 * Bugs that are planted into copies of the program, to see that the tests find them. Start at {@code PlantedBugsTest}; the
 * bugs are patches in the test resources, each with a head that says what is wrong and who has to notice.
 */
package com.nuvana.lottery.verification.planted;
