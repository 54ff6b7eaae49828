package arrangement_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// american is an organization that the library has no code for.
func american() bilingual.Text {
	return bilingual.Text{English: "Organization of American States", French: "Organisation des États américains"}
}

func persons(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

// iraq is the increase of 2017, from 4 to 20, as far as the sources give it.
func iraq() arrangement.Request {
	return arrangement.Request{
		Asks: arrangement.AskIncrease, State: "IQ",
		Host:     arrangement.Host{Country: "IQ", Name: bilingual.Text{English: "Iraq", French: "Irak"}},
		Received: calendar.InYear(2017), Officers: persons(20), Before: persons(4), Armed: policy.Yes,
		Basis: policy.Cite("cbc-iraq-2017-07-copy"),
	}
}

func TestRequestCheckByWhatItAsks(t *testing.T) {
	with := func(change func(r *arrangement.Request)) arrangement.Request {
		r := iraq()
		change(&r)
		return r
	}
	for name, c := range map[string]struct {
		request arrangement.Request
		want    []string
	}{
		"the increase of 2017":                    {iraq(), nil},
		"an increase by one":                      {with(func(r *arrangement.Request) { r.Officers = persons(5) }), nil},
		"an increase to the same":                 {with(func(r *arrangement.Request) { r.Officers = persons(4) }), []string{"officers: at odds with another value; given: 4"}},
		"an increase to fewer":                    {with(func(r *arrangement.Request) { r.Officers = persons(3) }), []string{"officers: at odds with another value; given: 3"}},
		"an increase from nobody knows how many":  {with(func(r *arrangement.Request) { r.Before = policy.Measure{} }), nil},
		"an increase to nobody knows how many":    {with(func(r *arrangement.Request) { r.Officers = policy.Measure{} }), []string{"officers: missing"}},
		"an increase to none, from none":          {with(func(r *arrangement.Request) { r.Officers, r.Before = persons(0), persons(0) }), []string{"officers: out of range", "before: out of range"}},
		"an increase counted in months":           {with(func(r *arrangement.Request) { r.Before = policy.Whole(4, policy.Months) }), []string{"before: at odds with another value"}},
		"a reduction":                             {with(func(r *arrangement.Request) { r.Asks, r.Officers = arrangement.AskReduction, persons(3) }), nil},
		"a reduction to the same":                 {with(func(r *arrangement.Request) { r.Asks, r.Officers = arrangement.AskReduction, persons(4) }), []string{"officers: at odds with another value; given: 4"}},
		"a reduction to more":                     {with(func(r *arrangement.Request) { r.Asks = arrangement.AskReduction }), []string{"officers: at odds with another value; given: 20"}},
		"a reduction to nobody knows how many":    {with(func(r *arrangement.Request) { r.Asks, r.Officers = arrangement.AskReduction, policy.Measure{} }), []string{"officers: missing"}},
		"an extension without its days":           {with(func(r *arrangement.Request) { r.Asks, r.Before = arrangement.AskExtension, policy.Measure{} }), []string{"period: missing"}},
		"an extension of which a number is given": {with(func(r *arrangement.Request) { r.Asks, r.Period = arrangement.AskExtension, tour }), []string{"before: at odds with another value"}},
		"an extension": {with(func(r *arrangement.Request) {
			r.Asks, r.Before, r.Officers, r.Period, r.Earlier = arrangement.AskExtension, policy.Measure{}, policy.Measure{}, tour, "note 1"
		}), nil},
		"a new request with one before": {with(func(r *arrangement.Request) { r.Asks, r.Earlier = arrangement.AskNew, "note 1" }), []string{
			"earlier: at odds with another value; given: “note 1”", "before: at odds with another value; given: 4",
		}},
		"no ask, with one before": {with(func(r *arrangement.Request) { r.Asks, r.Earlier = "", "note 1" }), []string{
			"earlier: at odds", "before: at odds",
		}},
		"an ask that is none": {with(func(r *arrangement.Request) { r.Asks = "more" }), []string{
			"asks: not a known code; given: “more”", "before: at odds",
		}},
	} {
		t.Run(name, func(t *testing.T) { assertFaults(t, c.request.Check(), c.want...) })
	}
}

func TestRequestCheckOfAnotherOrganization(t *testing.T) {
	ask := func(code arrangement.Organization, other bilingual.Text, state arrangement.Country) arrangement.Request {
		return arrangement.Request{
			Organization: code, OtherOrganization: arrangement.OtherOrganization{Name: other}, State: state, Host: haiti().Host, Received: calendar.InYear(2008),
		}
	}
	un := bilingual.Text{English: "united nations", French: "ONU"}
	nations := bilingual.Text{English: "UNO", French: "Organisation des Nations Unies"}
	half := bilingual.Text{English: "Organization of American States"}
	for name, c := range map[string]struct {
		request arrangement.Request
		want    []string
	}{
		"alone":                     {ask("", american(), ""), nil},
		"beside one of ours":        {ask("nato", american(), ""), []string{"other_organization: at odds with another value; given: “Organization of American States”"}},
		"beside a state":            {ask("", american(), "HT"), []string{"state: at odds with another value; given: “HT”"}},
		"beside both":               {ask("nato", american(), "HT"), []string{"other_organization: at odds", "state: at odds"}},
		"in one language":           {ask("", half, ""), []string{"other_organization.name: missing; given: “Organization of American States”"}},
		"one of ours, by its name":  {ask("", un, ""), []string{"other_organization.name: at odds with another value; given: “united nations”; accepted: “united-nations”"}},
		"one of ours, in French":    {ask("", nations, ""), []string{"other_organization.name: at odds with another value; given: “UNO”; accepted: “united-nations”"}},
		"none at all, and no state": {ask("", bilingual.Text{}, ""), []string{"organization: missing"}},
	} {
		t.Run(name, func(t *testing.T) { assertFaults(t, c.request.Check(), c.want...) })
	}
	assert.Equal(t, policy.Met, factorVerdict(t, arrangement.Assessment{Request: ask("", american(), "")}, arrangement.OfficialRequest, day(t, "2008-12-31")))
}

// All faults of a bad request stand together, each with its place, in either language.
func TestABadRequestInBothLanguages(t *testing.T) {
	bad := iraq()
	bad.Asks, bad.Earlier, bad.Officers, bad.Received = arrangement.AskReduction, "note 1", persons(20), calendar.PartialDate{}
	bad.OtherOrganization.Name = bilingual.Text{English: "NATO mission", French: "Mission de l'OTAN"}
	bad.Roles = []arrangement.Role{arrangement.Advising, "juggling"}
	faults := fault.Of(bad.Check())
	english := `state: at odds with another value; given: “IQ”; accepted: a state where no organization asks, and none where one does
received: missing; given: nothing; accepted: the day of receipt, as precisely as it is known
officers: at odds with another value; given: 20 persons; accepted: a number below the one of before, 4 persons
roles[1]: not a known code; given: “juggling”; accepted: `
	french := "state\u00a0: en contradiction avec une autre valeur\u00a0; donné\u00a0: «\u00a0IQ\u00a0»\u00a0; admis\u00a0: un État si aucune organisation ne présente la demande, aucun si une organisation la présente\n" +
		"received\u00a0: manquant\u00a0; donné\u00a0: rien\u00a0; admis\u00a0: le jour de réception, aussi précisément qu'on le connaît\n" +
		"officers\u00a0: en contradiction avec une autre valeur\u00a0; donné\u00a0: 20\u00a0personnes\u00a0; admis\u00a0: un effectif inférieur à celui d'avant, 4\u00a0personnes\n" +
		"roles[1]\u00a0: code inconnu\u00a0; donné\u00a0: «\u00a0juggling\u00a0»\u00a0; admis\u00a0: "
	assert.Equal(t, english, cut(plain(faults.In(language.English)), english))
	assert.Equal(t, french, cut(faults.In(language.French), french))
}

// cut is as much of the text as the wanted one is long.
func cut(text, want string) string { return text[:min(len(text), len(want))] }

func TestRequestIn(t *testing.T) {
	full := iraq()
	full.Reference, full.Earlier, full.Period = "note 2", "note 1", calendar.Months(calendar.On(2017, time.April, 1), 24)
	full.Roles = []arrangement.Role{arrangement.Advising, arrangement.CommunityPolicing}
	full.Form, full.Languages = arrangement.Individual, []language.Tag{language.English, language.French}
	for name, c := range map[string]struct {
		request arrangement.Request
		en, fr  string
	}{
		"nothing at all": {arrangement.Request{}, "nobody named", "auteur non précisé"},
		"the host by its code": {
			arrangement.Request{Host: arrangement.Host{Country: "HT"}, Armed: policy.No},
			"nobody named: host: HT; firearms: no", "auteur non précisé\u00a0: pays ou région d'accueil\u00a0: HT\u00a0; armes à feu\u00a0: non",
		},
		"the request of May 2004": {
			haiti(),
			"United Nations (multilateral): host: Haiti; received: May 2004; roles: monitoring and recruit training; " +
				"form: individual police officers; languages: fr",
			"Organisation des Nations Unies (multilatérale)\u00a0: pays ou région d'accueil\u00a0: Haïti\u00a0; reçue\u00a0: mai 2004\u00a0; " +
				"rôles\u00a0: surveillance et formation des recrues\u00a0; forme\u00a0: policiers hors unités constituées\u00a0; langues\u00a0: fr",
		},
		"all that can be stated": {
			full,
			"Iraq (bilateral): increase; host: Iraq; received: 2017; officers: 20 persons; before: 4 persons; " +
				"period: April 1, 2017 to March 31, 2019; roles: advising and community policing; form: individual police officers; " +
				"languages: en and fr; firearms: yes; reference: note 2; changes: note 1",
			"Irak (bilatérale)\u00a0: augmentation de l'effectif\u00a0; pays ou région d'accueil\u00a0: Irak\u00a0; reçue\u00a0: 2017\u00a0; " +
				"effectif\u00a0: 20\u00a0personnes\u00a0; effectif d'avant\u00a0: 4\u00a0personnes\u00a0; " +
				"période\u00a0: du 1er avril 2017 au 31 mars 2019\u00a0; rôles\u00a0: conseil et police communautaire\u00a0; " +
				"forme\u00a0: policiers hors unités constituées\u00a0; langues\u00a0: en et fr\u00a0; armes à feu\u00a0: oui\u00a0; " +
				"référence\u00a0: note 2\u00a0; modifie\u00a0: note 1",
		},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.en, plain(c.request.In(language.English)))
			assert.Equal(t, c.fr, c.request.In(language.French))
		})
	}
}

// plain is English text with ordinary spaces.
func plain(text string) string {
	out := []rune(text)
	for i, r := range out {
		if r == '\u00a0' {
			out[i] = ' '
		}
	}
	return string(out)
}

func TestRequestJSONOfAChange(t *testing.T) {
	r := iraq()
	r.State, r.OtherOrganization.Name, r.Earlier = "", american(), "note 1"
	roundTrip(t, r)
	data, err := json.Marshal(r)
	require.NoError(t, err)
	var keys map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &keys))
	assert.JSONEq(t, `"increase"`, string(keys["asks"]))
	assert.JSONEq(t, `"note 1"`, string(keys["earlier"]))
	assert.JSONEq(t, `{"number": "4", "unit": "persons"}`, string(keys["before"]))
	assert.JSONEq(t, `{"name": {"en": "Organization of American States", "fr": "Organisation des États américains"}}`, string(keys["other_organization"]))

	kept := r
	err = json.Unmarshal([]byte(`{"asks": "More", "earlier": 1, "other_organization": {"code": 1, "name": {"en": "X"}}, "before": {"number": "x"}}`), &kept)
	assertFaults(t, err, "asks: not a known code; given: “More”", "earlier: malformed", "other_organization.code: malformed", "other_organization.name.fr: missing", "before.number: malformed", "before.unit: missing")
	assert.Equal(t, r, kept)
}

// FuzzParseAsk holds the parser to its list: what is accepted is written as it was read, and nothing else is.
func FuzzParseAsk(f *testing.F) {
	for ask := range arrangement.Asks() {
		f.Add(string(ask))
	}
	f.Add("")
	f.Add("NEW")
	f.Fuzz(func(t *testing.T, text string) {
		ask, err := arrangement.ParseAsk(text)
		listed := false
		for known := range arrangement.Asks() {
			listed = listed || string(known) == text
		}
		require.Equal(t, listed, err == nil)
		if err != nil {
			require.ErrorIs(t, err, fault.Unknown)
			require.Empty(t, ask)
			return
		}
		written, err := ask.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(written))
	})
}
