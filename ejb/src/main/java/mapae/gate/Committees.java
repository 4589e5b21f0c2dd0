package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.AccountNames;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.CommitteeMember;
import mapae.gate.model.CommitteeTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/** Keeps who sits on committees, from a day to a day. What has begun is ended, never rewritten. */
@Stateless
@Does(Operation.KEEP_RULES)
@RolesAllowed(Roles.PLANNER)
public class Committees {

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private CommitteeTable table;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All committees with their members of all times. One statement, and one a committee. */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<CommitteeView> list() {
        try {
            List<CommitteeView> found = new ArrayList<>();
            for (CommitteeTable.Head head : table.all()) {
                found.add(view(head));
            }
            return found;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Adds a member.
     *
     * @throws Refusal {@code gate.committee-unknown}, {@code gate.member-days}, {@code gate.member-unknown},
     *     {@code gate.member-role}, {@code gate.member-overlap} or {@code gate.two-chairs}
     */
    public CommitteeView add(String code, MemberCommand command) {
        try {
            CommitteeView committee = held(code);
            if (command.from().isBefore(LocalDate.now(clock))
                    || command.from().isAfter(LAST_DAY)
                    || command.until()
                            .filter(day -> day.isBefore(command.from()) || day.isAfter(LAST_DAY))
                            .isPresent()) {
                throw Refusal.invalid("gate.member-days");
            }
            AccountId account = accounts.enabled(command.account())
                    .orElseThrow(() -> Refusal.rule("gate.member-unknown", command.account()));
            if (!table.isPlanner(account, command.from())) {
                throw Refusal.rule("gate.member-role", command.account());
            }
            List<CommitteeMember> meeting = committee.members().stream()
                    .filter(one -> one.meets(command.from(), command.until()))
                    .toList();
            if (meeting.stream().anyMatch(one -> one.account().equals(account))) {
                throw Refusal.conflict("gate.member-overlap", command.account());
            }
            meeting.stream()
                    .filter(one -> command.chairs() && one.chairs())
                    .findFirst()
                    .ifPresent(chair -> {
                        throw Refusal.conflict("gate.two-chairs", chair.name());
                    });
            long id = table.add(committee.id(), account, command.chairs(), command.from(), command.until());
            return told("committee.add", code, id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Sets the last day of a member.
     *
     * @throws Refusal {@code gate.committee-unknown}, {@code gate.member-none}, {@code gate.member-over},
     *     {@code gate.member-days} or {@code request.conflict}
     */
    public CommitteeView end(String code, long member, int seen, LocalDate until) {
        try {
            CommitteeMember sits = held(code).members().stream()
                    .filter(one -> one.id() == member)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("gate.member-none", member));
            LocalDate today = LocalDate.now(clock);
            if (sits.isOver(today)) {
                throw Refusal.conflict("gate.member-over");
            }
            // a later last day could meet what was entered since
            if (until.isBefore(today)
                    || until.isBefore(sits.from())
                    || until.isAfter(sits.until().orElse(LAST_DAY))) {
                throw Refusal.invalid("gate.member-days");
            }
            GateTexts.requireChanged(table.end(member, seen, until));
            return told("committee.end", code, member);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private CommitteeView held(String code) throws SQLException {
        Optional<CommitteeTable.Head> head = table.hold(code);
        return view(head.orElseThrow(() -> Refusal.notFound("gate.committee-unknown", code)));
    }

    private CommitteeView view(CommitteeTable.Head head) throws SQLException {
        return new CommitteeView(head.id(), head.code(), head.name(), table.members(head.id()));
    }

    private CommitteeView told(String kind, String code, long member) throws SQLException {
        CommitteeView committee = held(code);
        CommitteeMember changed = committee.members().stream()
                .filter(one -> one.id() == member)
                .findFirst()
                .orElseThrow();
        trail.append(
                GateAudited.member(kind, committee, changed),
                currentCaller.get().actor());
        return committee;
    }
}
