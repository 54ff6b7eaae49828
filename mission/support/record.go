package support

import (
	"fmt"
	"slices"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// Service is service abroad in one mission, or in one theatre outside a mission, as the rules for medals read it. The
// zero Service says nothing.
//
// Service is comparable. It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an
// object without what is not stated.
type Service struct {
	// Mission is the ID of the mission; empty where it is not stated.
	Mission string `json:"mission,omitzero"`
	// Name is what people read for the mission, such as its acronym; zero where it is not stated.
	Name bilingual.Text `json:"name,omitzero"`
	// Organization is under whose flag; zero where it is not stated.
	Organization arrangement.Organization `json:"organization,omitzero"`
	// Covered says whether a medal of the United Nations or of NATO exists for the service. Where it is not stated, one
	// exists under the United Nations and NATO, none does under other organizations, and nobody can tell where the
	// organization is not stated either: service under no organization states No.
	Covered policy.Answer `json:"covered,omitzero"`
	// Approved says whether it was in a peacekeeping or observer mission that is approved for the [PeacekeepingMedal]; No
	// for an enforcement mission.
	Approved policy.Answer `json:"approved,omitzero"`
	// Ribbon is the ribbon of the [OperationalMedal] for the theatre or task; zero where there is none.
	Ribbon Ribbon `json:"ribbon,omitzero"`
	// Days are the days of service, the day of departure and that of return included. Days of leave count: who knows
	// better leaves them out. Planned days stand here too; a service that goes on is open-ended.
	Days calendar.Spans `json:"days,omitzero"`
	// Ended is what ended the service early, on the last of the days; zero where nothing did.
	Ended Cause `json:"ended,omitzero"`
	// Waived says whether the days that a medal asks for have been waived after an injury or illness; zero where that is
	// not decided, or not stated.
	Waived policy.Answer `json:"waived,omitzero"`
	// Decided is the day of that decision.
	Decided calendar.Date `json:"decided,omitzero"`
}

// ServiceIn is the service of one officer in a mission, from the tours: their days, those that state another mission left
// out. No medal of the United Nations or of NATO exists for a mission of an [arrangement.OtherOrganization]. Whether the mission
// is approved for the [PeacekeepingMedal] is what [ApprovedMission] says.
func ServiceIn(m mission.Mission, tours mission.Tours) Service {
	periods := make([]calendar.Period, 0, len(tours))
	for _, tour := range tours {
		if tour.Mission == "" || tour.Mission == m.ID {
			periods = append(periods, tour.Period)
		}
	}
	name := m.Acronym
	if name.IsZero() {
		name = m.Name
	}
	approved, _ := ApprovedMission(m.ID)
	covered := policy.Answer("")
	if m.Organization == "" && !m.OtherOrganization.IsZero() {
		covered = policy.No
	}
	return Service{
		Mission: m.ID, Name: name, Organization: m.Organization, Covered: covered, Approved: approved, Days: calendar.SpansOf(periods...),
	}
}

// IsZero says whether it says nothing.
func (s Service) IsZero() bool { return s == Service{} }

// Format prints that there is a service, and nothing of what it holds, so that no personal fact gets into a log by chance.
func (s Service) Format(state fmt.State, verb rune) { withhold(state, verb, "service abroad") }

// withhold prints a text in place of personal facts, in the width and the quotation marks that are asked for.
func withhold(state fmt.State, verb rune, text string) {
	if verb != 'q' {
		verb = 's'
	}
	_, _ = fmt.Fprintf(state, fmt.FormatString(state, verb), text)
}

// covered says whether a medal of the United Nations or of NATO exists for the service; zero where nobody can tell.
func (s Service) covered() policy.Answer {
	switch {
	case s.Organization == arrangement.UnitedNations || s.Organization == arrangement.NATO:
		return policy.Yes
	case s.Covered != "":
		return s.Covered
	case s.Organization != "":
		return policy.No
	}
	return ""
}

// last is the last day of service; no date where there is none, or it is not known.
func (s Service) last() calendar.Date {
	var last calendar.Period
	for period := range s.Days.All() {
		last = period
	}
	if last.IsOpenEnded() {
		return calendar.Date{}
	}
	return last.Last()
}

// Check lists what is wrong with the service, each at the key of its JSON form: no days; a name in one language only; a
// code that is none; service under the United Nations or NATO that no medal is said to exist for; an early end of days
// that go on; a decision where there was no injury or illness.
func (s Service) Check() error {
	var faults fault.List
	faults.AddText("name", s.Name)
	fault.AddCode(&faults, "organization", s.Organization, arrangement.ParseOrganization)
	fault.AddCode(&faults, "covered", s.Covered, policy.ParseAnswer)
	if s.Covered == policy.No && s.covered() == policy.Yes {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "covered", Given: bilingual.Both(s.Covered.Title().In), Accepted: wantCovered,
		})
	}
	fault.AddCode(&faults, "approved", s.Approved, policy.ParseAnswer)
	fault.AddCode(&faults, "ribbon", s.Ribbon, ParseRibbon)
	if s.Days.IsEmpty() {
		faults.Add(fault.Absent("days", wantServed))
	} else if s.Ended != "" && s.last().IsZero() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "days", Given: bilingual.Both(s.Days.In), Accepted: wantEnd})
	}
	fault.AddCode(&faults, "ended", s.Ended, ParseCause)
	fault.AddCode(&faults, "waived", s.Waived, policy.ParseAnswer)
	if s.Ended != InjuryOrIllness && (s.Waived != "" || !s.Decided.IsZero()) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "waived", Given: bilingual.Both(s.Waived.Title().In), Accepted: wantInjury,
		})
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Service as it was. What is wrong
// with the service is for [Service.Check] to say.
func (s *Service) UnmarshalJSON(data []byte) error {
	var read Service
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("mission", &read.Mission)
		o.Optional("name", &read.Name)
		o.Optional("organization", &read.Organization)
		o.Optional("covered", &read.Covered)
		o.Optional("approved", &read.Approved)
		o.Optional("ribbon", &read.Ribbon)
		o.Optional("days", &read.Days)
		o.Optional("ended", &read.Ended)
		o.Optional("waived", &read.Waived)
		o.Optional("decided", &read.Decided)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// Record is the service abroad of one officer, and the medals that have been asked for. The zero Record says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints the officer's ID and none of them. Its JSON form is an
// object without what is not stated.
type Record struct {
	// Officer is the ID of the officer, a number and not a name.
	Officer string `json:"officer,omitzero"`
	// Citizen says whether the officer is a Canadian citizen, which the [PeacekeepingMedal] asks.
	Citizen policy.Answer `json:"citizen,omitzero"`
	// Services are all of the service abroad, each mission on its own, in any order. A day that two services for different
	// medals of the United Nations have counts for the one that stands first; [Record.Check] finds such days.
	Services []Service `json:"services,omitzero"`
	// Asked is the medals that have been asked for, by the IDs of their [Award], with the days on which they first were;
	// nil where that is not stated, empty where there are none.
	Asked []Completion `json:"asked,omitzero"`
}

// Records are the records of all officers of the tours with their service in a mission, as [ServiceIn] gives it, in the
// order of the officers' IDs. Tours that state another mission are left out. Citizenship, and what has been asked for, are
// not stated.
func Records(m mission.Mission, tours mission.Tours) []Record {
	of := map[string]mission.Tours{}
	var officers []string
	for _, tour := range tours {
		if tour.Mission != "" && tour.Mission != m.ID {
			continue
		}
		if of[tour.Officer] == nil {
			officers = append(officers, tour.Officer)
		}
		of[tour.Officer] = append(of[tour.Officer], tour)
	}
	slices.Sort(officers)
	made := make([]Record, len(officers))
	for i, officer := range officers {
		made[i] = Record{Officer: officer, Services: []Service{ServiceIn(m, of[officer])}}
	}
	return made
}

// IsZero says whether it says nothing.
func (r Record) IsZero() bool {
	return r.Officer == "" && r.Citizen == "" && r.Services == nil && r.Asked == nil
}

// Check lists what is wrong with the record, each at the key of its JSON form: no officer; an answer that is none; what
// [Service.Check] and [Completion.Check] find; days that two services have.
func (r Record) Check() error {
	var faults fault.List
	if r.Officer == "" {
		faults.Add(fault.Absent("officer", wantOfficer))
	}
	fault.AddCode(&faults, "citizen", r.Citizen, policy.ParseAnswer)
	var served calendar.Spans
	for i, service := range r.Services {
		at := fault.Path("services").Index(i)
		faults.AddError(at, service.Check())
		if twice := service.Days.Intersect(served); !twice.IsEmpty() {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("days"), Given: bilingual.Both(twice.In), Accepted: wantNoOther,
			})
		}
		served = served.Union(service.Days)
	}
	for i, asked := range r.Asked {
		faults.AddError(fault.Path("asked").Index(i), asked.Check())
	}
	return faults.Err()
}

// String says whose record it is, and nothing of what it holds.
func (r Record) String() string {
	if r.Officer == "" {
		return "record of an officer without ID"
	}
	return "record of officer " + r.Officer
}

// Format prints what [Record.String] gives, whatever the verb, so that no personal fact gets into a log by chance.
func (r Record) Format(state fmt.State, verb rune) { withhold(state, verb, r.String()) }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Record as it was. What is wrong with
// the record is for [Record.Check] to say.
func (r *Record) UnmarshalJSON(data []byte) error {
	var read Record
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("citizen", &read.Citizen)
		fault.Items(o, "services", &read.Services)
		fault.Items(o, "asked", &read.Asked)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}
