#[cfg(test)]
mod tests {
    use super::*;

    /// Implements everything, and is nobody.
    enum Nobody {}

    impl {{ api }} for Nobody {
        {%- for one in view.operations %}
        async fn {{ one.function }}(&self{% for (_, ty) in one.arguments() %}, _: {{ ty }}{% endfor %}) -> Result<operations::{{ one.ok.name }}, operations::{{ one.error.name }}> {
            match *self {}
        }
{% endfor %}
    }

    #[test]
    fn the_server_reports_what_the_contract_says() {
        let endpoints = served(|| -> Arc<Nobody> { unreachable!("nobody serves") });
        let comparison = support::server::compare(&endpoints, &API).unwrap();
        for unsaid in &comparison.unsaid {
            println!("dropshot cannot say: {unsaid}");
        }
        assert_eq!(comparison.differences, []);
    }
}
