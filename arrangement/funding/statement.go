package funding

import (
	"cmp"
	"encoding/json"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Served is the days that an officer of a service was abroad. Officers have numbers here and no names. The zero Served is
// none.
type Served struct {
	// Officer is the officer's number, from 1.
	Officer int `json:"officer,omitzero"`
	// Days are the days abroad.
	Days calendar.Period `json:"days,omitzero"`
}

// UnmarshalJSON reads it as encoding/json writes it. All faults are reported together, and leave the Served as it was.
func (s *Served) UnmarshalJSON(data []byte) error {
	var read Served
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("days", &read.Days)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// compare orders by officer, and then by days.
func (s Served) compare(other Served) int {
	return cmp.Or(cmp.Compare(s.Officer, other.Officer), s.Days.Compare(other.Days))
}

// repeated are the indexes of those that hold a day that another of the same officer, earlier by its days or else by its
// index, holds too.
func repeated(served []Served) []int {
	order := make([]int, len(served))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return served[a].compare(served[b]) })
	var found []int
	var last Served // the one of the officer with the latest end
	for _, i := range order {
		s := served[i]
		if s.Officer == last.Officer && s.Days.Overlaps(last.Days) {
			found = append(found, i)
		}
		if s.Officer != last.Officer || s.Days.Until().After(last.Days.Until()) {
			last = s
		}
	}
	slices.Sort(found)
	return found
}

// Statement is what a police service is paid back for its officers' days abroad in a period, a line for each officer and
// fiscal year. [Rate.Statement] makes it. The zero Statement is none.
//
// Its JSON form is an object without what is not stated, with the total beside the lines.
type Statement struct {
	// Service is the code of the police service, such as "fredericton".
	Service string
	// Period is the days that the statement is about.
	Period calendar.Period
	// Lines are the figures, in the order of fiscal years, officers and days.
	Lines []Line
}

// Statement is what a service is paid back at the rate for the days that its officers served in the period. Days outside the
// period are left out; an officer may have served several times.
//
// It is an error where the rate is faulty or is not counted by officer-years or officer-days, where the service is not named,
// where the period or the days of an officer are none, open-ended or reach beyond the fiscal years of the calendar, where the
// period lies in more than 100 of these, where an officer has no number, where a day of an officer is given twice, and where an amount would have more than 60 digits.
func (r Rate) Statement(service string, period calendar.Period, served ...Served) (Statement, error) {
	var faults fault.List
	faults.AddError("rate", r.Check())
	if service == "" {
		faults.Add(fault.Absent("service", wantService))
	}
	faults.AddError("", checkClosed("period", period))
	faults.AddError("", checkYears("period", period))
	if r.Per != "" && r.Per != PerOfficerYear && r.Per != PerOfficerDay {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "rate.per", Given: bilingual.Both(r.Per.Title().In), Accepted: wantByDay})
	}
	for i, s := range served {
		at := fault.Path("served").Index(i)
		if s.Officer < 1 {
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at.Key("officer"), Given: whole(s.Officer), Accepted: wantNumber})
		}
		faults.AddError("", checkClosed(at.Key("days"), s.Days))
	}
	if err := faults.Err(); err != nil {
		return Statement{}, err
	}
	for _, i := range repeated(served) {
		faults.Add(fault.Fault{
			Kind: fault.Duplicate, Path: fault.Path("served").Index(i).Key("days"), Given: bilingual.Both(served[i].Days.In), Accepted: wantDayOnce,
		})
	}
	if err := faults.Err(); err != nil {
		return Statement{}, err
	}
	inOrder := slices.Clone(served)
	slices.SortFunc(inOrder, Served.compare)
	made := Statement{Service: service, Period: period}
	for year := calendar.FiscalYearOf(period.From()); year <= calendar.FiscalYearOf(period.Last()); year = year.Next() {
		for _, s := range inOrder {
			days := s.Days.Intersect(period).Intersect(year.Period())
			if days.IsZero() {
				continue
			}
			line := Line{Year: year, Officer: s.Officer, Days: days, Rate: r, Quantity: days.Len()}
			amount, err := line.working()
			if err != nil {
				return Statement{}, err
			}
			line.Amount = amount
			made.Lines = append(made.Lines, line)
		}
	}
	return made, nil
}

var (
	wantService = bilingual.Text{English: "the code of the police service", French: "le code du service de police"}
	wantByDay   = bilingual.Text{
		English: "a rate per officer and year or per officer and day", French: "un taux par personne et par année ou par personne et par jour",
	}
	wantNumber  = bilingual.Text{English: "the officer's number, from 1", French: "le numéro de la personne, à partir de 1"}
	wantDayOnce = bilingual.Text{English: "each day of an officer once", French: "chaque jour d'une personne une seule fois"}
	wantInside  = bilingual.Text{English: "days in the period of the statement", French: "des jours dans la période du relevé"}
)

// IsZero says whether it is no statement: nothing about it is stated.
func (s Statement) IsZero() bool { return s.Service == "" && s.Period.IsZero() && s.Lines == nil }

// Total is what the service is paid back: the sum of the lines; not stated where there are none. It has the errors of
// [Money.Plus].
func (s Statement) Total() (Money, error) { return total(s.Lines) }

// Explain is the statement with its working in the language of the tag, as [Budget.Explain] writes a budget.
func (s Statement) Explain(tag language.Tag) string {
	return explained(tag, say(titleStatement, bilingual.Same(s.Service), bilingual.Both(s.Period.In)), s.Lines)
}

var titleStatement = bilingual.Text{
	English: "Statement of reimbursement, service %s, %s", French: "Relevé de remboursement, service %s, %s",
}

// Check lists what is wrong with the statement, each at the key of its JSON form: no service, a period that is none, is
// open-ended or reaches beyond the fiscal years of the calendar, a faulty line, one without an officer or with days outside the
// period, a day of an officer that is paid twice, amounts in several currencies.
func (s Statement) Check() error {
	var faults fault.List
	if s.Service == "" {
		faults.Add(fault.Absent("service", wantService))
	}
	faults.AddError("", checkClosed("period", s.Period))
	var currency Currency
	paid := make([]Served, len(s.Lines))
	for i, line := range s.Lines {
		at := fault.Path("lines").Index(i)
		faults.AddError(at, line.Check())
		if line.Officer == 0 {
			faults.Add(fault.Absent(at.Key("officer"), wantNumber))
		}
		if line.Days.IsZero() || !s.Period.Covers(line.Days) {
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at.Key("days"), Given: bilingual.Both(line.Days.In), Accepted: wantInside})
		}
		paid[i] = Served{Officer: line.Officer, Days: line.Days}
		currency = checkCurrency(&faults, at.Key("amount"), line.Amount, currency)
	}
	for _, i := range repeated(paid) {
		faults.Add(fault.Fault{
			Kind: fault.Duplicate, Path: fault.Path("lines").Index(i).Key("days"), Given: bilingual.Both(paid[i].Days.In), Accepted: wantDayOnce,
		})
	}
	return faults.Err()
}

type statementJSON struct {
	Service string          `json:"service,omitzero"`
	Period  calendar.Period `json:"period,omitzero"`
	Lines   []Line          `json:"lines,omitzero"`
	Total   Money           `json:"total,omitzero"`
}

// MarshalJSON writes the statement as an object without what is not stated, with its total; the zero Statement as an empty one.
// Lines that have no total are an error, and so is what could not be read again.
func (s Statement) MarshalJSON() ([]byte, error) {
	sum, err := writtenTotal(s.Lines)
	if err != nil {
		return nil, err
	}
	return json.Marshal(statementJSON{Service: s.Service, Period: s.Period, Lines: s.Lines, Total: sum})
}

// UnmarshalJSON reads what [Statement.MarshalJSON] writes. Lines that have no total are refused, and so is a total that
// is not their sum. All faults are reported together, and leave the Statement as it was. What the statement lacks is for [Statement.Check] to say.
func (s *Statement) UnmarshalJSON(data []byte) error {
	var read Statement
	err := fault.Decode(data, func(o *fault.Object) {
		var sum Money
		o.Optional("service", &read.Service)
		o.Optional("period", &read.Period)
		readTotal(o, &sum, &read.Lines)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
