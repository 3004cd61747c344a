package com.nuvana.lottery.app.employee;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.store.StoreRefusal;

/** Finds employees by their codes. */
final class KnownEmployee {

    private KnownEmployee() {}

    /** The employee of that code. Refused SETTING_INVALID when nobody has it. */
    static Outcome<Employee, Refusal> of(Views views, EmployeeCode code) {
        return views.employees()
                .byCode(code)
                .<Outcome<Employee, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new StoreRefusal.SettingInvalid(
                        "employee", code.digits(), "the code of an employee of this store")));
    }
}
