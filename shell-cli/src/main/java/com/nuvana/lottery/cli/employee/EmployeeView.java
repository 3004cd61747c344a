package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.employee.Employee;
import java.util.List;

/** An employee that a verb has made or changed; the key is the sentence for it. */
final class EmployeeView implements View<List<Employee>> {

    private final EmployeesView all = new EmployeesView();
    private final String key;

    EmployeeView(String key) {
        this.key = key;
    }

    @Override
    public Json json(List<Employee> employees) {
        return all.json(employees);
    }

    @Override
    public void show(List<Employee> employees, Page page) {
        employees.forEach(employee -> page.line(key, "name", employee.name(), "code", employee.code()));
        all.show(employees, page);
    }
}
