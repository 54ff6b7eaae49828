package arrangement

import (
	"encoding/json"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Request is a request for police assistance: who asks Canada for officers, for which country, how many, for how long
// and to do what. What a request does not say is not stated, and no request is turned away for it but for what
// [Request.Check] names. The zero Request asks for nothing.
type Request struct {
	// Reference is the official reference, such as the number of a note; empty where it is not known.
	Reference string
	// Organization is the international organization that asks; not stated where a state asks.
	Organization Organization
	// State is the state that asks, for itself; not stated where an organization asks.
	State Country
	// Host is the country or region that the officers are to work in.
	Host Host
	// Received is the day on which the request was received, as precisely as it is known.
	Received calendar.PartialDate
	// Officers is how many officers are asked for, in [policy.Persons]; not stated where the request names no number.
	Officers policy.Measure
	// Period is the days for which they are asked for; the zero Period where the request does not say.
	Period calendar.Period
	// Roles are what they are to do; nil where the request does not say.
	Roles []Role
	// Form is how they are to serve.
	Form Form
	// Languages are the languages that they are to speak; nil where the request does not say. A tag that names no language,
	// such as [language.Und], is a fault, and the JSON form with it is not read back.
	Languages []language.Tag
	// Armed is whether they are to carry firearms.
	Armed policy.Answer
	// Basis is where the request is on record.
	Basis policy.Citation
}

// Multilateral says whether an international organization asks, and no state.
func (r Request) Multilateral() bool { return r.Organization != "" && r.State == "" }

// Bilateral says whether a state asks for itself, and no organization.
func (r Request) Bilateral() bool { return r.State != "" && r.Organization == "" }

// Asker is what people read for who asks: the organization; or the state, which goes by the name of the host where it
// asks for itself, else by its code. It says nothing where nobody asks.
func (r Request) Asker() bilingual.Text {
	switch {
	case r.Organization != "":
		return r.Organization.Title()
	case r.State != "" && r.State == r.Host.Country && r.Host.Name.Complete():
		return r.Host.Name
	default:
		return bilingual.Same(string(r.State))
	}
}

// IsZero says whether the request says nothing at all.
func (r Request) IsZero() bool {
	return r.Reference == "" && r.Organization == "" && r.State == "" && r.Host.IsZero() && r.Received.IsZero() &&
		r.Officers.IsZero() && r.Period.IsZero() && r.Roles == nil && r.Form == "" && r.Languages == nil &&
		r.Armed == "" && r.Basis.IsZero()
}

var (
	anAsker = bilingual.Text{
		English: "the organization or the state that asks",
		French:  "l'organisation ou l'État qui présente la demande",
	}
	oneAsker = bilingual.Text{
		English: "a state where no organization asks, and none where one does",
		French:  "un État si aucune organisation ne présente la demande, aucun si une organisation la présente",
	}
	aHost     = bilingual.Text{English: "the country or region to work in", French: "le pays ou la région où travailler"}
	aReceipt  = bilingual.Text{English: "the day, month or year of receipt", French: "le jour, le mois ou l'année de réception"}
	wantHeads = bilingual.Text{
		English: "a whole number of persons, 1 or more",
		French:  "un nombre entier de personnes, 1 ou plus",
	}
	aLanguage = bilingual.Text{English: "a language, such as fr or es", French: "une langue, par exemple fr ou es"}
)

// Check lists what is wrong with the request or missing from it: nobody who asks, or both an organization and a state;
// no host; no day of receipt; a number of officers that is not a whole number of persons, 1 or more; codes that are
// none; a role or a language that is named twice. The places are those of the JSON form. A number, a period, roles, a
// form or languages that are not stated are no faults.
func (r Request) Check() error {
	var faults fault.List
	switch {
	case r.Organization == "" && r.State == "":
		faults.Add(fault.Absent("organization", anAsker))
	case r.Organization != "" && r.State != "":
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "state", Given: fault.Given(string(r.State)), Accepted: oneAsker})
	}
	fault.AddCode(&faults, "organization", r.Organization, ParseOrganization)
	fault.AddCode(&faults, "state", r.State, ParseCountry)
	if r.Host.IsZero() {
		faults.Add(fault.Absent("host", aHost))
	} else {
		faults.AddError("host", r.Host.Check())
	}
	if r.Received.IsZero() {
		faults.Add(fault.Absent("received", aReceipt))
	}
	r.checkOfficers(&faults)
	checkEach(&faults, "roles", r.Roles, func(role Role) error {
		_, err := ParseRole(string(role))
		return err
	})
	fault.AddCode(&faults, "form", r.Form, ParseForm)
	checkEach(&faults, "languages", r.Languages, func(tag language.Tag) error {
		if tag == language.Und {
			return fault.Absent("", aLanguage)
		}
		return nil
	})
	fault.AddCode(&faults, "armed", r.Armed, policy.ParseAnswer)
	checkBasis(&faults, r.Basis)
	return faults.Err()
}

func (r Request) checkOfficers(faults *fault.List) {
	if r.Officers.IsZero() {
		return
	}
	kind := fault.Kind("")
	switch {
	case r.Officers.Unit() != policy.Persons:
		kind = fault.Conflict
	case r.Officers.Compare(policy.Whole(1, policy.Persons)) < 0 || !r.Officers.Number().IsInteger():
		kind = fault.OutOfRange
	default:
		return
	}
	faults.Add(fault.Fault{Kind: kind, Path: "officers", Given: bilingual.Both(r.Officers.In), Accepted: wantHeads})
}

// checkEach complains of every element that check refuses, and of every one that came before.
func checkEach[T comparable](faults *fault.List, key string, elements []T, check func(T) error) {
	for i, element := range elements {
		at := fault.Path("").Key(key).Index(i)
		if err := check(element); err != nil {
			faults.AddError(at, err)
		} else if slices.Contains(elements[:i], element) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(fmt.Sprint(element)), Accepted: onlyOnce})
		}
	}
}

// checkBasis complains of a citation that is faulty. None is no fault.
func checkBasis(faults *fault.List, basis policy.Citation) {
	if !basis.IsZero() {
		faults.AddError("basis", basis.Check())
	}
}

type requestJSON struct {
	Reference    string               `json:"reference,omitzero"`
	Organization Organization         `json:"organization,omitzero"`
	State        Country              `json:"state,omitzero"`
	Host         Host                 `json:"host,omitzero"`
	Received     calendar.PartialDate `json:"received,omitzero"`
	Officers     policy.Measure       `json:"officers,omitzero"`
	Period       calendar.Period      `json:"period,omitzero"`
	Roles        []Role               `json:"roles,omitzero"`
	Form         Form                 `json:"form,omitzero"`
	Languages    []language.Tag       `json:"languages,omitzero"`
	Armed        policy.Answer        `json:"armed,omitzero"`
	Basis        policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the request as an object, leaving out what is not stated, so that a request that is still being
// drawn up can be kept too. A code that is none is a fault.
func (r Request) MarshalJSON() ([]byte, error) { return json.Marshal(requestJSON(r)) }

// UnmarshalJSON reads what [Request.MarshalJSON] writes. All faults are reported together, and the request is left as
// it was when there are any. What the request lacks is for [Request.Check] to say.
func (r *Request) UnmarshalJSON(data []byte) error {
	var read Request
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("reference", &read.Reference)
		o.Optional("organization", &read.Organization)
		o.Optional("state", &read.State)
		o.Optional("host", &read.Host)
		o.Optional("received", &read.Received)
		o.Optional("officers", &read.Officers)
		o.Optional("period", &read.Period)
		fault.Items(o, "roles", &read.Roles)
		o.Optional("form", &read.Form)
		fault.Items(o, "languages", &read.Languages)
		o.Optional("armed", &read.Armed)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}
