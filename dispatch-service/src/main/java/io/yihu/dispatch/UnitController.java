package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.security.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One unit with its history, and who answers there. */
@RestController
@RequestMapping("/api/units/{code}")
final class UnitController {
    private final UnitReader reader;
    private final WhistleRecordReader whistles;

    UnitController(UnitReader reader, WhistleRecordReader whistles) {
        this.reader = reader;
        this.whistles = whistles;
    }

    @Operation(summary = "单位及其沿革 / a unit with its former names, successor and duty list")
    @GetMapping
    UnitView unit(@PathVariable String code) {
        return reader.unit(code);
    }

    @Operation(summary = "此刻的值班联系人 / who answers at the unit now")
    @GetMapping("/on-duty")
    OnDutyView onDuty(@PathVariable String code, Caller caller) {
        OrganisationAccess.checkContacts(caller, code);
        return reader.onDuty(code);
    }

    @Operation(summary = "吹哨报到台账 / how the unit followed whistles, and how those it blew were followed")
    @GetMapping("/whistles")
    WhistleRecordView whistles(
            @PathVariable String code,
            @RequestParam(defaultValue = "" + WhistleRecordReader.DAYS) @Min(1) @Max(WhistleRecordReader.MOST_DAYS)
                    int days,
            Caller caller) {
        OrganisationAccess.checkLoad(caller, code);
        return whistles.of(reader.unit(code).unit().code(), days, caller);
    }
}
