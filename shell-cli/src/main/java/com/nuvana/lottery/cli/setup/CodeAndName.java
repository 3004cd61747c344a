package com.nuvana.lottery.cli.setup;

import com.nuvana.lottery.cli.WrongValue;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.store.PersonName;
import picocli.CommandLine.ITypeConverter;

/** The first store manager as it is typed: {@code CODE:NAME}. */
record CodeAndName(EmployeeCode code, PersonName name) {

    /** Reads one. */
    static final class Converter implements ITypeConverter<CodeAndName> {
        @Override
        public CodeAndName convert(String text) {
            int colon = text.indexOf(':');
            try {
                return new CodeAndName(
                        new EmployeeCode(text.substring(0, Math.max(colon, 0))),
                        new PersonName(text.substring(colon + 1).strip()));
            } catch (IllegalArgumentException e) {
                throw new WrongValue("manager");
            }
        }
    }
}
