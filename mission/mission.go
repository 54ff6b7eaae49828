package mission

import (
	"cmp"
	"encoding/json"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Mission is a peace mission in which Canadian police serve: under whose flag and where, by which mandates, with how many
// of them, to do what. The zero Mission is none.
//
// Its JSON form is an object; that of the zero Mission is an empty one.
type Mission struct {
	// ID is the code of the mission, kebab-case English, stable and never reused, such as "minustah".
	ID string
	// Name is the name in full.
	Name bilingual.Text
	// Acronym is the short name; zero where there is none.
	Acronym bilingual.Text
	// Organization is whose mission it is; zero where another one's, or where Canada works with the host state alone.
	Organization arrangement.Organization
	// OtherOrganization is whose mission it is where that is none of [arrangement.Organizations]: an entry of the caller's own,
	// as in [arrangement.Request]. It is none otherwise.
	OtherOrganization arrangement.OtherOrganization
	// Host is the country or region in which it works.
	Host arrangement.Host
	// Language is the language in which it works; [language.Und] where that is not stated.
	Language language.Tag
	// Armed says whether its Canadian police carry firearms, unless a mandate says otherwise; zero where that is not stated.
	Armed policy.Answer
	// Conditions is what Language and Armed rest on; zero where they rest on Basis.
	Conditions policy.Citation
	// Mandates are the mandates that are known, in the order of their periods; nil where they are not stated. Days between
	// them are days of which no mandate is known, and not days without one.
	Mandates []Mandate
	// Authorized is how many Canadian police are authorized, in [policy.Persons]. It ends where the mission does.
	Authorized policy.Timeline[policy.Measure]
	// Police is how many police of all countries are authorized, in [policy.Persons].
	Police policy.Timeline[policy.Measure]
	// Roles are what Canadian police have done there; nil where they are not stated.
	Roles []arrangement.Role
	// Life is Canada's part in it, from the request to the end; zero where that is not stated.
	Life Life
	// HostPolice is the police service of the host that is being built or rebuilt; zero where it is not stated.
	HostPolice HostPolice
	// Basis is what all of this rests on that has no basis of its own.
	Basis policy.Citation
}

// IsZero says whether it is no mission: nothing about it is stated.
func (m Mission) IsZero() bool {
	return m.ID == "" && m.Name.IsZero() && m.Acronym.IsZero() && m.Organization == "" && m.OtherOrganization.IsZero() &&
		m.Host.IsZero() && m.Language == language.Und && m.Armed == "" && m.Conditions.IsZero() && m.Mandates == nil &&
		m.Authorized == nil && m.Police == nil && m.Roles == nil && m.Life.IsZero() && m.HostPolice.IsZero() && m.Basis.IsZero()
}

// MandateOn is the mandate in force on the day, and whether one is known. Of several it is the one that stands last.
func (m Mission) MandateOn(day calendar.Date) (Mandate, bool) {
	for _, mandate := range slices.Backward(m.Mandates) {
		if mandate.Period.Contains(day) {
			return mandate, true
		}
	}
	return Mandate{}, false
}

// Uncovered is the days of a tour for which the mission has no mandate as far as was known on the day of the decision:
// none that had been adopted by then, as [Mandate.AdoptedBy] says, has those days in its period. It is empty where the
// mandates cover the whole tour. Who decides on a longer one counts on a renewal.
func (m Mission) Uncovered(decision calendar.Date, tour calendar.Period) calendar.Spans {
	uncovered := tour.Spans()
	for _, mandate := range m.Mandates {
		if mandate.AdoptedBy(decision) {
			uncovered = uncovered.Minus(mandate.Period.Spans())
		}
	}
	return uncovered
}

// ArmedOn says whether Canadian police of the mission carry firearms on the day: what the mandate in force says, else
// what the mission says; the zero Answer where neither does.
func (m Mission) ArmedOn(day calendar.Date) policy.Answer {
	if mandate, known := m.MandateOn(day); known && mandate.Armed != "" {
		return mandate.Armed
	}
	return m.Armed
}

// AuthorizedLevels is how many Canadian police are authorized on each day: 0 where [Mission.Authorized] has no number.
func (m Mission) AuthorizedLevels() calendar.Levels { return persons(m.Authorized) }

// PoliceLevels is how many police of all countries are authorized on each day: 0 where [Mission.Police] has no number.
func (m Mission) PoliceLevels() calendar.Levels { return persons(m.Police) }

func persons(timeline policy.Timeline[policy.Measure]) calendar.Levels {
	var levels calendar.Levels
	for period, entry := range timeline.All() {
		if entry.Value.Unit() == policy.Persons {
			levels = levels.Plus(calendar.Constant(entry.Value.Int()).Within(period))
		}
	}
	return levels
}

var (
	wantID    = bilingual.Text{English: "the code of the mission", French: "le code de la mission"}
	wantOrder = bilingual.Text{
		English: "mandates in the order of their first days",
		French:  "les mandats dans l'ordre de leurs premiers jours",
	}
	wantOneOrganization = bilingual.Text{
		English: "another organization where none of the library's is given, and none where one is",
		French:  "une autre organisation si aucune de la bibliothèque n'est donnée, aucune si l'une d'elles est donnée",
	}
	wantHost = bilingual.Text{English: "the country or region in which it works", French: "le pays ou la région où elle travaille"}
)

// Check lists what is wrong with the mission, each at the key of its JSON form: no ID, name or host; a text in one
// language only; a code that is none; a faulty other organization, or one beside one of the library's; a role that is named twice; a faulty mandate, timeline, host police or basis; mandates
// out of order; a number that is not a whole number of persons. What else is not stated is no fault.
func (m Mission) Check() error {
	var faults fault.List
	if m.ID == "" {
		faults.Add(fault.Absent("id", wantID))
	}
	if m.Name.IsZero() {
		faults.Add(fault.Absent("name", wantBoth))
	}
	faults = append(faults, m.checkTexts()...)
	fault.AddCode(&faults, "organization", m.Organization, arrangement.ParseOrganization)
	if !m.OtherOrganization.IsZero() {
		faults.AddError("other_organization", m.OtherOrganization.Check())
		if name := m.OtherOrganization.Name; m.Organization != "" {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: "other_organization", Given: bilingual.Text{
					English: fault.Given(cmp.Or(name.English, name.French)).English, French: fault.Given(cmp.Or(name.French, name.English)).French,
				}, Accepted: wantOneOrganization,
			})
		}
	}
	if m.Host.IsZero() {
		faults.Add(fault.Absent("host", wantHost))
	} else {
		faults.AddError("host", m.Host.Check())
	}
	fault.AddCode(&faults, "armed", m.Armed, policy.ParseAnswer)
	if !m.Conditions.IsZero() {
		policy.CheckBasis(&faults, "conditions", m.Conditions)
	}
	for i, mandate := range m.Mandates {
		at := fault.Path("mandates").Index(i)
		faults.AddError(at, mandate.Check())
		if i > 0 && mandate.Period.From().Before(m.Mandates[i-1].Period.From()) {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("period"), Given: bilingual.Both(mandate.Period.In), Accepted: wantOrder,
			})
		}
	}
	checkTimeline(&faults, "authorized", m.Authorized)
	checkTimeline(&faults, "police", m.Police)
	for i, role := range m.Roles {
		at := fault.Path("roles").Index(i)
		if _, err := arrangement.ParseRole(string(role)); err != nil {
			faults.AddError(at, err)
		} else if slices.Contains(m.Roles[:i], role) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(string(role)), Accepted: wantOnce})
		}
	}
	if !m.HostPolice.IsZero() {
		faults.AddError("host_police", m.HostPolice.Check())
	}
	policy.CheckBasis(&faults, "basis", m.Basis)
	return faults.Err()
}

func (m Mission) checkTexts() fault.List {
	var faults fault.List
	faults.AddText("name", m.Name)
	faults.AddText("acronym", m.Acronym)
	return faults
}

func checkTimeline(faults *fault.List, at fault.Path, timeline policy.Timeline[policy.Measure]) {
	faults.AddError(at, timeline.Check())
	for i, entry := range timeline {
		value := at.Index(i).Key("value")
		if !entry.Ended && !checkPersons(faults, value, entry.Value) && entry.Value.IsZero() {
			faults.Add(fault.Absent(value, wantPersons))
		}
	}
}

type missionJSON struct {
	ID                string                          `json:"id,omitzero"`
	Name              bilingual.Text                  `json:"name,omitzero"`
	Acronym           bilingual.Text                  `json:"acronym,omitzero"`
	Organization      arrangement.Organization        `json:"organization,omitzero"`
	OtherOrganization arrangement.OtherOrganization   `json:"other_organization,omitzero"`
	Host              arrangement.Host                `json:"host,omitzero"`
	Language          language.Tag                    `json:"language,omitzero"`
	Armed             policy.Answer                   `json:"armed,omitzero"`
	Conditions        policy.Citation                 `json:"conditions,omitzero"`
	Mandates          []Mandate                       `json:"mandates,omitzero"`
	Authorized        policy.Timeline[policy.Measure] `json:"authorized,omitzero"`
	Police            policy.Timeline[policy.Measure] `json:"police,omitzero"`
	Roles             []arrangement.Role              `json:"roles,omitzero"`
	Life              Life                            `json:"life,omitzero"`
	HostPolice        HostPolice                      `json:"host_police,omitzero"`
	Basis             policy.Citation                 `json:"basis,omitzero"`
}

// MarshalJSON writes the mission as an object without what is not stated; the zero Mission as an empty one. Mandates,
// numbers and roles that are none are an empty array, those not stated are left out. A code that is none is a fault, and
// so is a text in one language only: they could not be read again.
func (m Mission) MarshalJSON() ([]byte, error) {
	if err := m.checkTexts().Err(); err != nil {
		return nil, err
	}
	return json.Marshal(missionJSON(m))
}

// UnmarshalJSON reads what [Mission.MarshalJSON] writes. All faults are reported together, and leave the Mission as it
// was. What the mission lacks is for [Mission.Check] to say.
func (m *Mission) UnmarshalJSON(data []byte) error {
	var read Mission
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("name", &read.Name)
		o.Optional("acronym", &read.Acronym)
		o.Optional("organization", &read.Organization)
		o.Optional("other_organization", &read.OtherOrganization)
		o.Optional("host", &read.Host)
		o.Optional("language", &read.Language)
		o.Optional("armed", &read.Armed)
		o.Optional("conditions", &read.Conditions)
		fault.Items(o, "mandates", &read.Mandates)
		fault.Items(o, "authorized", &read.Authorized)
		fault.Items(o, "police", &read.Police)
		fault.Items(o, "roles", &read.Roles)
		o.Optional("life", &read.Life)
		o.Optional("host_police", &read.HostPolice)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}
