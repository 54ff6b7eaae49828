package arrangement_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// haiti is the request of May 2004, as far as the sources give it.
func haiti() arrangement.Request {
	return arrangement.Request{
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Received:     calendar.InMonth(2004, time.May),
		Roles:        []arrangement.Role{arrangement.Monitoring, arrangement.RecruitTraining},
		Form:         arrangement.Individual,
		Languages:    []language.Tag{language.French},
		Basis:        policy.Cite("rcmp-haiti-2004"),
	}
}

func TestRequestCheck(t *testing.T) {
	change := func(with func(r *arrangement.Request)) arrangement.Request {
		r := haiti()
		with(&r)
		return r
	}
	half, err := policy.Measured(decimal.New(5, -1), policy.Persons)
	require.NoError(t, err)
	oneAndAHalf, err := policy.Measured(decimal.New(15, -1), policy.Persons)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		request arrangement.Request
		want    []string
	}{
		"the request of May 2004": {haiti(), nil},
		"a request of a state": {change(func(r *arrangement.Request) {
			r.Organization, r.State = "", "HT"
		}), nil},
		"one officer": {change(func(r *arrangement.Request) { r.Officers = policy.Whole(1, policy.Persons) }), nil},
		"only what must be there": {arrangement.Request{
			State: "UA", Host: arrangement.Host{Country: "UA", Name: bilingual.Same("Ukraine")}, Received: calendar.InYear(2015),
		}, nil},
		"nothing at all": {arrangement.Request{}, []string{
			"organization: missing; given: nothing", "host: missing", "received: missing",
		}},
		"an organization and a state": {change(func(r *arrangement.Request) { r.State = "HT" }), []string{
			"state: at odds with another value; given: “HT”",
		}},
		"codes that are none": {change(func(r *arrangement.Request) {
			r.Organization, r.Form, r.Armed, r.Host.Country = "UN", "alone", "maybe", "Hayti"
		}), []string{
			"organization: not a known code; given: “UN”", "host.country: not a known code", "form: not a known code",
			"armed: not a known code",
		}},
		"a state that is none": {change(func(r *arrangement.Request) { r.Organization, r.State = "", "Hayti" }), []string{
			"state: not a known code; given: “Hayti”",
		}},
		"a host without a name": {change(func(r *arrangement.Request) { r.Host.Name = bilingual.Text{} }), []string{
			"host.name: missing",
		}},
		"no officers": {change(func(r *arrangement.Request) { r.Officers = policy.Whole(0, policy.Persons) }), []string{
			"officers: out of range; given: 0",
		}},
		"fewer than none":        {change(func(r *arrangement.Request) { r.Officers = policy.Whole(-1, policy.Persons) }), []string{"officers: out of range"}},
		"half an officer":        {change(func(r *arrangement.Request) { r.Officers = half }), []string{"officers: out of range; given: 0.5"}},
		"an officer and a half":  {change(func(r *arrangement.Request) { r.Officers = oneAndAHalf }), []string{"officers: out of range; given: 1.5"}},
		"months for officers":    {change(func(r *arrangement.Request) { r.Officers = policy.Whole(9, policy.Months) }), []string{"officers: at odds with another value; given: 9"}},
		"a unit that is none":    {change(func(r *arrangement.Request) { r.Officers = policy.Whole(9, "heads") }), []string{"officers: at odds with another value"}},
		"a role that is none":    {change(func(r *arrangement.Request) { r.Roles = []arrangement.Role{"juggling"} }), []string{"roles[0]: not a known code; given: “juggling”"}},
		"a role that is empty":   {change(func(r *arrangement.Request) { r.Roles = []arrangement.Role{""} }), []string{"roles[0]: not a known code"}},
		"a role named twice":     {change(func(r *arrangement.Request) { r.Roles = append(r.Roles, arrangement.Monitoring) }), []string{"roles[2]: given more than once; given: “monitoring”"}},
		"a language named twice": {change(func(r *arrangement.Request) { r.Languages = append(r.Languages, language.French) }), []string{"languages[1]: given more than once; given: “fr”"}},
		"a language not said":    {change(func(r *arrangement.Request) { r.Languages = []language.Tag{language.Und} }), []string{"languages[0]: missing"}},
		"a citation without a source": {change(func(r *arrangement.Request) { r.Basis = policy.Cite("nowhere") }), []string{
			"basis.", "basis.", "basis.",
		}},
	} {
		t.Run(name, func(t *testing.T) { assertFaults(t, c.request.Check(), c.want...) })
	}
}

func TestRequestCheckInFrench(t *testing.T) {
	faults := fault.Of(arrangement.Request{}.Check())
	assert.Equal(t, "organization\u00a0: manquant\u00a0; donné\u00a0: rien\u00a0; admis\u00a0: l'organisation ou l'État qui présente la demande\n"+
		"host\u00a0: manquant\u00a0; donné\u00a0: rien\u00a0; admis\u00a0: le pays ou la région où travailler\n"+
		"received\u00a0: manquant\u00a0; donné\u00a0: rien\u00a0; admis\u00a0: le jour de réception, aussi précisément qu'on le connaît", faults.In(language.French))
}

func TestRequestAsker(t *testing.T) {
	for name, c := range map[string]struct {
		request                 arrangement.Request
		multilateral, bilateral bool
		asker                   bilingual.Text
	}{
		"an organization": {haiti(), true, false, bilingual.Text{English: "United Nations", French: "Organisation des Nations Unies"}},
		"the host itself": {arrangement.Request{State: "HT", Host: haiti().Host}, false, true, bilingual.Text{English: "Haiti", French: "Haïti"}},
		"another state":   {arrangement.Request{State: "US", Host: haiti().Host}, false, true, bilingual.Same("US")},
		"the host, whose name is not said": {
			arrangement.Request{State: "HT", Host: arrangement.Host{Country: "HT"}}, false, true, bilingual.Same("HT"),
		},
		"nobody":                           {arrangement.Request{}, false, false, bilingual.Text{}},
		"another organization":             {arrangement.Request{OtherOrganization: arrangement.OtherOrganization{Name: american()}, Host: haiti().Host}, true, false, american()},
		"another organization and a state": {arrangement.Request{OtherOrganization: arrangement.OtherOrganization{Name: american()}, State: "HT"}, false, false, american()},
		"both": {
			arrangement.Request{State: "HT", Organization: arrangement.NATO},
			false, false,
			bilingual.Text{English: "North Atlantic Treaty Organization", French: "Organisation du Traité de l'Atlantique Nord"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.multilateral, c.request.Multilateral())
			assert.Equal(t, c.bilateral, c.request.Bilateral())
			assert.Equal(t, c.asker, c.request.Asker())
		})
	}
}

func TestRequestIsZero(t *testing.T) {
	assert.True(t, arrangement.Request{}.IsZero())
	for name, r := range map[string]arrangement.Request{
		"reference":    {Reference: "1"},
		"asks":         {Asks: arrangement.AskNew},
		"earlier":      {Earlier: "1"},
		"other":        {OtherOrganization: arrangement.OtherOrganization{Code: "oas"}},
		"before":       {Before: policy.Whole(0, policy.Persons)},
		"organization": {Organization: arrangement.NATO},
		"state":        {State: "HT"},
		"host":         {Host: arrangement.Host{Country: "HT"}},
		"received":     {Received: calendar.InYear(2004)},
		"officers":     {Officers: policy.Whole(0, policy.Persons)},
		"period":       {Period: calendar.Always()},
		"roles":        {Roles: []arrangement.Role{}},
		"form":         {Form: arrangement.Secondment},
		"languages":    {Languages: []language.Tag{}},
		"ancillary":    {Ancillary: policy.No},
		"armed":        {Armed: policy.No},
		"basis":        {Basis: policy.Cite("faae-2008")},
	} {
		assert.False(t, r.IsZero(), name)
	}
}

func TestRequestJSON(t *testing.T) {
	data, err := json.Marshal(haiti())
	require.NoError(t, err)
	var keys map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &keys))
	assert.JSONEq(t, `"united-nations"`, string(keys["organization"]))
	assert.JSONEq(t, `{"country": "HT", "name": {"en": "Haiti", "fr": "Haïti"}}`, string(keys["host"]))
	assert.JSONEq(t, `"2004-05"`, string(keys["received"]))
	assert.JSONEq(t, `["monitoring", "recruit-training"]`, string(keys["roles"]))
	assert.JSONEq(t, `["fr"]`, string(keys["languages"]))
	assert.NotContains(t, keys, "officers", "what is not stated is left out")
	assert.NotContains(t, keys, "armed")

	data, err = json.Marshal(arrangement.Request{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
}

func TestRequestJSONListsAllFaults(t *testing.T) {
	kept := haiti()
	err := json.Unmarshal([]byte(`{
		"organization": "UN", "State": "HT", "host": {"country": "ht", "name": {"en": "Haiti"}}, "received": "2004-13",
		"officers": {"number": "100", "unit": "heads"}, "period": "2004", "roles": ["patrol", "juggling"], "form": null,
		"languages": ["fr", "??", 7], "armed": "perhaps"
	}`), &kept)
	assertFaults(
		t, err,
		"organization: not a known code; given: “UN”",
		"State: unexpected",
		"host.country: not a known code; given: “ht”; accepted: “HT”",
		"host.name.fr: missing",
		"received: out of range",
		"officers.unit: not a known code",
		"period: malformed",
		"roles[1]: not a known code; given: “juggling”",
		"form: malformed",
		"languages[1]: not a known code; given: “??”; accepted: a language",
		"languages[2]: malformed",
		"armed: not a known code",
	)
	assert.Equal(t, haiti(), kept, "what is faulty leaves the request as it was")
}

// FuzzRequestJSON holds the decoder to encoding/json, and to the encoder: what is accepted is JSON, is written again the
// same way, and nothing of it is lost.
func FuzzRequestJSON(f *testing.F) {
	for _, request := range []arrangement.Request{{}, haiti(), {State: "HT", Reference: "note 1", Armed: policy.No}} {
		data, err := json.Marshal(request)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"roles": [], "languages": [], "officers": {}, "host": {}, "basis": {}, "received": ""}`))
	f.Add([]byte(`{"roles": ["patrol", "patrol"], "languages": ["iw", "und", "x-a"]}`))
	f.Add([]byte(`{"organization": "NATO"}`))
	f.Add([]byte(`{"asks": "increase", "earlier": "note 1", "other_organization": {"code": "a-b", "name": {"en": "a", "fr": "b"}}, "before": {"number": "4", "unit": "persons"}}`))
	f.Add([]byte(`{"asks": "more", "other_organization": {"name": {"en": "a"}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var request arrangement.Request
		err := request.UnmarshalJSON(data)
		if err != nil {
			require.NotEmpty(t, fault.Of(err))
			require.True(t, request.IsZero())
			return
		}
		require.True(t, json.Valid(data))
		written, err := json.Marshal(request)
		require.NoError(t, err)
		var back arrangement.Request
		require.NoError(t, json.Unmarshal(written, &back), string(written))
		require.Equal(t, request, back)
		var keys map[string]any
		require.NoError(t, json.Unmarshal(data, &keys))
		require.LessOrEqual(t, len(keys), 16)
		if len(keys) == 0 {
			require.True(t, request.IsZero())
		}
	})
}
