package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.employee.Employee;
import java.util.List;

/** Employees; their PINs and hashes are nobody's business. */
final class EmployeesView implements View<List<Employee>> {

    @Override
    public Json json(List<Employee> employees) {
        return Data.object(
                "employees", employees.stream().map(EmployeesView::row).toList());
    }

    private static Json.Obj row(Employee employee) {
        return Data.object(
                "code", employee.code(),
                "id", employee.id(),
                "name", employee.name(),
                "role", employee.role(),
                "status", employee.status());
    }

    @Override
    public void show(List<Employee> employees, Page page) {
        Table table = new Table().right("code").left("name", "role", "status");
        employees.forEach(employee -> table.row(employee.code(), employee.name(), employee.role(), employee.status()));
        page.table(table);
    }
}
