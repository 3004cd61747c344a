/** The verbs on the store's settings, one class each. Start with {@code SettingsGroup}. */
package com.nuvana.lottery.cli.settings;
