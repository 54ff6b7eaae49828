package arrangement

import (
	"encoding/json"
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
	// Asks is whether it asks for a new deployment or for a change to one; not stated where that is not known.
	Asks Ask
	// Earlier is the reference of the request that it changes; empty where there is none or it is not known.
	Earlier string
	// Organization is the international organization that asks; not stated where another one or a state asks.
	Organization Organization
	// OtherOrganization is the international organization that asks, where it is none of [Organizations]: an entry of the caller's
	// own. It is none otherwise.
	OtherOrganization OtherOrganization
	// State is the state that asks, for itself; not stated where an organization asks.
	State Country
	// Host is the country or region that the officers are to work in.
	Host Host
	// Received is the day on which the request was received, as precisely as it is known.
	Received calendar.PartialDate
	// Officers is how many officers are asked for, in [policy.Persons]; not stated where the request names no number. Where
	// more or fewer are asked for, it is how many there are to be afterwards.
	Officers policy.Measure
	// Before is how many officers were agreed to until now, in [policy.Persons], where more or fewer are asked for; not
	// stated where that is not known.
	Before policy.Measure
	// Period is the days for which they are asked for; the zero Period where the request does not say.
	Period calendar.Period
	// Roles are what they are to do; nil where the request does not say.
	Roles []Role
	// Form is how they are to serve.
	Form Form
	// Languages are the languages that they are to speak; nil where the request does not say. A tag that names no language,
	// such as [language.Und], is a fault, and the JSON form with it is not read back.
	Languages []language.Tag
	// Ancillary is whether it is about an ancillary deployment, which the formal authority of the ministers leaves out; not
	// stated, it is treated as one of the others. No source read says which deployments are ancillary.
	Ancillary policy.Answer
	// Armed is whether they are to carry firearms.
	Armed policy.Answer
	// Basis is where the request is on record.
	Basis policy.Citation
}

// Multilateral says whether an international organization asks, one of [Organizations] or another, and no state.
func (r Request) Multilateral() bool { return r.ofOrganization() && r.State == "" }

// Bilateral says whether a state asks for itself, and no organization.
func (r Request) Bilateral() bool { return r.State != "" && !r.ofOrganization() }

func (r Request) ofOrganization() bool { return r.Organization != "" || !r.OtherOrganization.IsZero() }

// Asker is what people read for who asks: the organization; or the state, which goes by the name of the host where it
// asks for itself, else by its code. It says nothing where nobody asks.
func (r Request) Asker() bilingual.Text {
	switch {
	case r.Organization != "":
		return r.Organization.Title()
	case !r.OtherOrganization.IsZero():
		return r.OtherOrganization.Name
	case r.State != "" && r.State == r.Host.Country && r.Host.Name.Complete():
		return r.Host.Name
	default:
		return bilingual.Same(string(r.State))
	}
}

// IsZero says whether the request says nothing at all.
func (r Request) IsZero() bool {
	return r.Reference == "" && r.Asks == "" && r.Earlier == "" && !r.ofOrganization() && r.State == "" && r.Host.IsZero() &&
		r.Received.IsZero() && r.Officers.IsZero() && r.Before.IsZero() && r.Period.IsZero() && r.Roles == nil && r.Form == "" && r.Languages == nil &&
		r.Ancillary == "" && r.Armed == "" && r.Basis.IsZero()
}

// equal says whether both requests state the same. A list that is empty states as much as none.
func (r Request) equal(other Request) bool {
	return r.Reference == other.Reference && r.Asks == other.Asks && r.Earlier == other.Earlier &&
		r.Organization == other.Organization && r.OtherOrganization == other.OtherOrganization && r.State == other.State &&
		r.Host == other.Host && r.Received == other.Received && r.Officers == other.Officers && r.Before == other.Before &&
		r.Period == other.Period && slices.Equal(r.Roles, other.Roles) && r.Form == other.Form &&
		slices.Equal(r.Languages, other.Languages) && r.Ancillary == other.Ancillary && r.Armed == other.Armed && r.Basis == other.Basis
}

type requestJSON struct {
	Reference         string               `json:"reference,omitzero"`
	Asks              Ask                  `json:"asks,omitzero"`
	Earlier           string               `json:"earlier,omitzero"`
	Organization      Organization         `json:"organization,omitzero"`
	OtherOrganization OtherOrganization    `json:"other_organization,omitzero"`
	State             Country              `json:"state,omitzero"`
	Host              Host                 `json:"host,omitzero"`
	Received          calendar.PartialDate `json:"received,omitzero"`
	Officers          policy.Measure       `json:"officers,omitzero"`
	Before            policy.Measure       `json:"before,omitzero"`
	Period            calendar.Period      `json:"period,omitzero"`
	Roles             []Role               `json:"roles,omitzero"`
	Form              Form                 `json:"form,omitzero"`
	Languages         []language.Tag       `json:"languages,omitzero"`
	Ancillary         policy.Answer        `json:"ancillary,omitzero"`
	Armed             policy.Answer        `json:"armed,omitzero"`
	Basis             policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the request as an object, leaving out what is not stated, so that a request that is still being
// drawn up can be kept too. A code that is none is a fault, and so is the name of an organization in one language only.
func (r Request) MarshalJSON() ([]byte, error) { return json.Marshal(requestJSON(r)) }

// UnmarshalJSON reads what [Request.MarshalJSON] writes. All faults are reported together, and the request is left as
// it was when there are any. What the request lacks is for [Request.Check] to say.
func (r *Request) UnmarshalJSON(data []byte) error {
	var read Request
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("reference", &read.Reference)
		o.Optional("asks", &read.Asks)
		o.Optional("earlier", &read.Earlier)
		o.Optional("organization", &read.Organization)
		o.Optional("other_organization", &read.OtherOrganization)
		o.Optional("state", &read.State)
		o.Optional("host", &read.Host)
		o.Optional("received", &read.Received)
		o.Optional("officers", &read.Officers)
		o.Optional("before", &read.Before)
		o.Optional("period", &read.Period)
		fault.Items(o, "roles", &read.Roles)
		o.Optional("form", &read.Form)
		fault.Items(o, "languages", &read.Languages)
		o.Optional("ancillary", &read.Ancillary)
		o.Optional("armed", &read.Armed)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}
