package training

import (
	"cmp"
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Length is how long a course was, for one mission at one time, as one source says it. The zero Length says nothing.
//
// Its JSON form is an object; that of the zero Length is an empty one.
type Length struct {
	// On is when the course was given, as precisely as that is known; no date where the source has none.
	On calendar.PartialDate
	// Mission is for which mission; zero where it is for missions in general.
	Mission bilingual.Text
	// Days is how many days the course had at least, in [policy.CalendarDays]; zero where that is not stated. A week that
	// a source speaks of is counted as seven days.
	Days policy.Measure
	// DaysMost is how many days the course had at most, in [policy.CalendarDays]; the same as Days where the source gives
	// one number, and zero where it is not stated.
	DaysMost policy.Measure
	// Basis is what the length rests on.
	Basis policy.Citation
}

// IsZero says whether the length says nothing.
func (l Length) IsZero() bool { return l == Length{} }

// nearer says whether the length was true nearer to the day than the other.
func (l Length) nearer(other Length, day calendar.Date) bool {
	if l.On.IsZero() || other.On.IsZero() {
		return !l.On.IsZero()
	}
	return cmp.Or(cmp.Compare(away(l.On, day), away(other.On, day)), l.On.Compare(other.On)) < 0
}

// away is how many days lie between the day and the nearest that the date may mean.
func away(on calendar.PartialDate, day calendar.Date) int {
	may := on.Period()
	return max(day.DaysUntil(may.From()), may.Last().DaysUntil(day), 0)
}

// In is the length as people read it in the language of the tag, with the mission and the date as far as they are known:
// "10 days (East Timor, 2003)", "au moins 14 jours (Soudan, mai 2008)", "7 to 14 days". One that its source does not
// state itself, but that is derived or assumed, is about so long: "about 42 days". Where no number of days is stated it
// says so.
func (l Length) In(tag language.Tag) string {
	text := l.days().In(tag)
	if text == "" {
		return notStated.In(tag) + l.when(tag)
	}
	if l.Basis.Strength == policy.Derived || l.Basis.Strength == policy.Assumed {
		text = about.In(tag) + text
	}
	return text + l.when(tag)
}

// String is the length in English.
func (l Length) String() string { return l.In(language.English) }

var (
	notStated = bilingual.Text{English: "length not stated", French: "durée non indiquée"}
	about     = bilingual.Text{English: "about ", French: "environ "}
	atLeast   = bilingual.Text{English: "at least ", French: "au moins "}
	atMost    = bilingual.Text{English: "at most ", French: "au plus "}
	upTo      = bilingual.Text{English: " to ", French: " à "}
)

func (l Length) days() bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string {
		least, most := l.Days.In(tag), l.DaysMost.In(tag)
		switch {
		case least == most:
			return least
		case most == "":
			return atLeast.In(tag) + least
		case least == "":
			return atMost.In(tag) + most
		}
		return bilingual.Decimal(tag, l.Days.Number()) + upTo.In(tag) + most
	})
}

// when is for which mission the course was and when, in parentheses.
func (l Length) when(tag language.Tag) string {
	text := l.Mission.In(tag)
	if !l.On.IsZero() {
		if text != "" {
			text += ", "
		}
		text += l.On.In(tag)
	}
	if text == "" {
		return ""
	}
	return " (" + text + ")"
}

// Check lists what is wrong with the length, each at the key of its JSON form: no number of days at all, a number that
// is not of days or not above 0, an upper bound below the lower one, a mission in one language only, a faulty basis.
func (l Length) Check() error {
	var faults fault.List
	faults.AddText("mission", l.Mission)
	if l.Days.IsZero() && l.DaysMost.IsZero() {
		faults.Add(fault.Absent("days", wantDays))
	}
	fine := checkDays(&faults, "days", l.Days)
	if checkDays(&faults, "days_most", l.DaysMost) && fine && l.DaysMost.Compare(l.Days) < 0 {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "days_most", Given: bilingual.Both(l.DaysMost.In),
			Accepted: bilingual.Both(func(tag language.Tag) string { return atLeast.In(tag) + l.Days.In(tag) }),
		})
	}
	policy.CheckBasis(&faults, "basis", l.Basis)
	return faults.Err()
}

var wantDays = bilingual.Text{English: "a number of days above 0", French: "un nombre de jours supérieur à 0"}

// checkDays says whether the number is stated and one of days; one that is stated and is not is a fault.
func checkDays(faults *fault.List, at fault.Path, days policy.Measure) bool {
	if days.IsZero() {
		return false
	}
	fine := days.Unit() == policy.CalendarDays && days.Number().IsPositive()
	if !fine {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: bilingual.Both(days.In), Accepted: wantDays})
	}
	return fine
}

type lengthJSON struct {
	On       calendar.PartialDate `json:"on,omitzero"`
	Mission  bilingual.Text       `json:"mission,omitzero"`
	Days     policy.Measure       `json:"days,omitzero"`
	DaysMost policy.Measure       `json:"days_most,omitzero"`
	Basis    policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the length as an object without what is not stated; the zero Length as an empty one. A measure that
// is not [policy.Measure.Valid] is an error, and so is a mission in one language only: it could not be read again.
func (l Length) MarshalJSON() ([]byte, error) { return json.Marshal(lengthJSON(l)) }

// UnmarshalJSON reads what [Length.MarshalJSON] writes. All faults are reported together, and leave the Length as it
// was. Whether what it says makes sense is for [Length.Check].
func (l *Length) UnmarshalJSON(data []byte) error {
	var read Length
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("on", &read.On)
		o.Optional("mission", &read.Mission)
		o.Optional("days", &read.Days)
		o.Optional("days_most", &read.DaysMost)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*l = read
	return nil
}
