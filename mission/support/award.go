package support

import (
	"fmt"
	"strconv"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Award is how one officer stands towards one medal, ribbon or numeral on a day. The zero Award is none.
//
// Award is comparable. Its JSON form is an object without what is not stated.
type Award struct {
	// ID is the code of the award for the officer: that of its rule, the mission of a United Nations medal behind it, and
	// the number of a numeral, such as "support/medal/united-nations/minustah/2".
	ID string `json:"id,omitzero"`
	// Rule is the ID of its rule.
	Rule string `json:"rule,omitzero"`
	// Medal is the medal.
	Medal Medal `json:"medal,omitzero"`
	// Ribbon is the ribbon of the [OperationalMedal]; zero for other medals.
	Ribbon Ribbon `json:"ribbon,omitzero"`
	// Mission is the ID of the mission of a United Nations medal; empty for other medals, and where it is not stated.
	Mission string `json:"mission,omitzero"`
	// Numeral is the numeral that a further tour in the mission adds, from 2; 0 for the medal itself.
	Numeral int `json:"numeral,omitzero"`
	// Title is what people read.
	Title bilingual.Text `json:"title,omitzero"`
	// Verdict is [policy.Met] where it is earned on the day.
	Verdict policy.Verdict `json:"verdict,omitzero"`
	// Reason is why it is not earned; zero where it is.
	Reason Reason `json:"reason,omitzero"`
	// On is the day on which it is earned by the days of service as they are stated, planned ones included, so that it may
	// lie ahead; no date where they are too few, or it turns on a fact that is not stated.
	On calendar.Date `json:"on,omitzero"`
	// Served is how many days surely count that were served up to the day, the day included.
	Served policy.Measure `json:"served,omitzero"`
	// Asked is how many days are asked for.
	Asked policy.Measure `json:"asked,omitzero"`
	// ClaimBy is the last day on which it can first be asked for; no date where there is no such limit, or it is not known
	// yet.
	ClaimBy calendar.Date `json:"claim_by,omitzero"`
	// Missing is the fact without which nobody can tell; zero where none is missing.
	Missing policy.Fact `json:"missing,omitzero"`
	// Basis is what the number of days rests on, or the waiver by which it is earned.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none.
func (a Award) IsZero() bool { return a == Award{} }

// InTime says whether the award, if first asked for on the day, is asked for in time: not after [Award.ClaimBy]. On no
// date nobody can tell.
func (a Award) InTime(asked calendar.Date) policy.Verdict {
	switch {
	case asked.IsZero():
		return policy.Unknown
	case asked.After(a.ClaimBy):
		return policy.Unmet
	}
	return policy.Met
}

// Item is asking for the award: from the day on which it is earned to the last day on which it can first be asked for.
func (a Award) Item() Item {
	return Item{
		ID: a.ID, Rule: a.Rule, Kind: MedalClaim, Title: a.Title, Opens: a.On, Due: a.ClaimBy, Missing: a.Missing, Basis: a.Basis,
	}
}

var (
	earnedOn    = bilingual.Text{English: "earned on %s", French: "obtention le %s"}
	willEarnOn  = bilingual.Text{English: "not yet earned; on %s if the service goes on as stated", French: "pas encore\u00a0; obtention le %s si le service se poursuit comme indiqué"}
	notEarned   = bilingual.Text{English: "not earned; %s", French: "non obtenue\u00a0; %s"}
	unknown     = bilingual.Text{English: "unknown for lack of a fact (%s)", French: "inconnu, faute d'un fait (%s)"}
	daysServed  = bilingual.Text{English: "; %s served, %s needed", French: "\u00a0; %s de service, %s exigés"}
	toBeAsked   = bilingual.Text{English: "to be asked for by %s", French: "à demander au plus tard le %s"}
	withNumeral = bilingual.Text{English: ", numeral %d", French: ", chiffre %d"}
)

// In is the award as people read it in the language of the tag: title, the day on which it is earned or why it is not, the
// days served and asked for, and the last day on which it can be asked for.
func (a Award) In(tag language.Tag) string {
	if a.IsZero() {
		return ""
	}
	var text string
	switch {
	case a.Verdict == policy.Met:
		text = fmt.Sprintf(earnedOn.In(tag), a.On.In(tag))
	case a.Verdict == policy.Unknown:
		text = fmt.Sprintf(unknown.In(tag), a.Missing.Title().In(tag))
	case !a.On.IsZero():
		text = fmt.Sprintf(willEarnOn.In(tag), a.On.In(tag))
	default:
		text = fmt.Sprintf(notEarned.In(tag), a.Reason.Title().In(tag))
	}
	if a.Asked.Valid() {
		text += fmt.Sprintf(daysServed.In(tag), a.Served.In(tag), bilingual.Whole(tag, a.Asked.Int()))
	}
	if a.Verdict == policy.Met && !a.ClaimBy.IsZero() {
		text += bilingual.Semicolon(tag) + fmt.Sprintf(toBeAsked.In(tag), a.ClaimBy.In(tag))
	}
	return a.Title.In(tag) + bilingual.Colon(tag) + text
}

// String is the award in English.
func (a Award) String() string { return a.In(language.English) }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Award as it was.
func (a *Award) UnmarshalJSON(data []byte) error {
	var read Award
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("rule", &read.Rule)
		o.Optional("medal", &read.Medal)
		o.Optional("ribbon", &read.Ribbon)
		o.Optional("mission", &read.Mission)
		o.Optional("numeral", &read.Numeral)
		o.Optional("title", &read.Title)
		o.Optional("verdict", &read.Verdict)
		o.Optional("reason", &read.Reason)
		o.Optional("on", &read.On)
		o.Optional("served", &read.Served)
		o.Optional("asked", &read.Asked)
		o.Optional("claim_by", &read.ClaimBy)
		o.Optional("missing", &read.Missing)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

// Awards is how an officer stands towards each medal on a day, in the order of the rules: the [PeacekeepingMedal]; the
// medal of each mission of the United Nations, and the numerals of further tours in it; each ribbon that a service names.
// A medal towards which no service is stated is left out. On no date there are none.
//
// A medal is earned on the first day of service on which the days up to then reach the number asked for, the day of
// departure being the first: 30 days from July 1 are reached on July 30. A fact that is not stated never makes a medal
// earned.
func (r MedalRules) Awards(record Record, day calendar.Date) []Award {
	if day.IsZero() || len(record.Services) == 0 {
		return nil
	}
	var awards []Award
	taken := covered(record.Services) // days that no further ribbon may count
	for _, rule := range r {
		switch rule.Medal {
		case PeacekeepingMedal:
			awards = append(awards, rule.peacekeeping(record, day))
		case UnitedNationsMedal:
			awards = append(awards, rule.unitedNations(record.Services, day)...)
		case OperationalMedal:
			days := underRibbon(record.Services, rule.Ribbon, taken)
			if names(record.Services, rule.Ribbon) {
				awards = append(awards, rule.operational(days, day))
			}
			days = days.within(rule.Days)
			taken = counted{surely: taken.surely.Union(days.surely), perhaps: taken.perhaps.Union(days.perhaps)}
		}
	}
	return awards
}

func names(services []Service, ribbon Ribbon) bool {
	for _, service := range services {
		if service.Ribbon == ribbon {
			return true
		}
	}
	return false
}

// Status is how asking for each medal stands on a day, for those that are earned, will be by the days of service as they
// are stated, or may be for all that is known. A medal that is not earned yet is not yet to be asked for.
func (r MedalRules) Status(record Record, day calendar.Date) Standings {
	var made Standings
	for _, award := range r.Awards(record, day) {
		one := Standing{Officer: record.Officer, Item: award.Item(), Status: NotYet}
		if award.Verdict == policy.Unmet && award.On.IsZero() {
			continue
		}
		if award.Verdict != policy.Unmet {
			always := award.Item()
			always.Opens = calendar.Date{} // who asks before the days are reached, as for a waiver, has asked
			asked := standing(record.Officer, always, record.Asked, day)
			one.Status, one.On = asked.Status, asked.On
		}
		made = append(made, one)
	}
	return made
}

// Contingent is how asking for each medal stands on a day for all officers of the records, each in turn, as
// [MedalRules.Status] gives it.
func (r MedalRules) Contingent(records []Record, day calendar.Date) Standings {
	var made Standings
	for _, record := range records {
		made = append(made, r.Status(record, day)...)
	}
	return made
}

// title is the title of the rule with the mission and the numeral.
func (r MedalRule) title(name bilingual.Text, numeral int) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string {
		text := r.Title.In(tag)
		if name := name.In(tag); name != "" {
			text += " (" + name + ")"
		}
		if numeral > 0 {
			text += fmt.Sprintf(withNumeral.In(tag), numeral)
		}
		return text
	})
}

// award is what all awards of the rule have in common.
func (r MedalRule) award(id string, name bilingual.Text, numeral int) Award {
	made := Award{ID: r.ID, Rule: r.ID, Medal: r.Medal, Ribbon: r.Ribbon, Mission: id, Numeral: numeral, Title: r.title(name, numeral)}
	if id != "" {
		made.ID += "/" + id
	}
	if numeral > 0 {
		made.ID += "/" + strconv.Itoa(numeral)
	}
	return made
}
